class Exporting {
  async start(): Promise<void> {}
}
export const exporting = new Exporting()
