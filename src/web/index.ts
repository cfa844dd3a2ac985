export const queueNames = ['parties.index-names']
