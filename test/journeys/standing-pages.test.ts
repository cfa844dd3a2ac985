import { describe, expect, test } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { clickThrough, hasChromium, phone, textOf } from './browser.ts'
import { useStage } from './stage.ts'

const pages = ['om', 'kultursamverkansmodellen', 'personuppgifter', 'tillganglighet']

describe.runIf(hasChromium).each(['varmland', 'skane'] as const)('the standing pages of %s', (region) => {
  const stage = useStage({ region })

  // Those of Värmland are looked at with every other page.
  test.runIf(region === 'skane').each(pages)('are right for everyone: /%s', async (name) => {
    const { page, close } = await stage.visit()
    await page.goto(`/${name}`)
    await expectAccessible(page, `${region}-${name}`)
    await close()
  })

  test.each([true, false])(
    'take what cannot be used, all the way to an answer; JavaScript: %s',
    async (hasJavaScript) => {
      const { page, close } = await stage.visit({ hasJavaScript, viewport: phone })
      const text = `Prov av formuläret, JavaScript ${hasJavaScript}`
      await page.goto('/om')
      await clickThrough(page, page.getByRole('link', { name: 'Tillgänglighet' }))
      await clickThrough(page, page.getByRole('button', { name: 'Skicka' }))
      expect(await textOf(page, '[role=alert]')).toContain('Skriv vad som inte går att använda.')
      if (hasJavaScript) await expectAccessible(page, `${region}-tillganglighet-fel`)
      await page.getByLabel('Vad går inte att använda?').fill(text)
      await clickThrough(page, page.getByRole('button', { name: 'Skicka' }))
      expect(await textOf(page, '[role=status]')).toMatch(/^Tack\. Meddelandet har kommit fram/)
      await page.goto('/logga-in')
      await clickThrough(page, page.getByRole('button', { name: 'Registrator' }))
      await clickThrough(page, page.getByRole('link', { name: text }))
      if (hasJavaScript) await expectAccessible(page, `${region}-meddelanden`)
      const message = page.getByRole('article').filter({ hasText: text })
      await clickThrough(page, message.getByRole('button', { name: /Markera som besvarat/ }))
      expect(await textOf(page, '[role=status]')).toBe('Meddelandet är markerat som besvarat.')
      expect(await message.innerText()).toContain('Besvarat')
      expect(await message.getByRole('button').count()).toBe(0)
      await close()
    },
  )
})
