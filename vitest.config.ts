import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [svelte()],
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/storage/**/*.test.ts'],
    // Two cores, and key derivation takes 64 MiB at a time.
    maxWorkers: 2,
    testTimeout: 120_000,
  },
})
