// A Vitest reporter that counts what really ran, by project, and leaves the figures in a file for test.mjs.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export default class CountReporter {
  constructor({ file }) {
    this.file = file;
  }

  onTestRunEnd(modules, unhandledErrors, reason) {
    const projects = {};
    let brokenFiles = 0;
    for (const module of modules) {
      projects[module.project.name] ??= { passed: 0, failed: 0, skipped: 0 };
      const counts = projects[module.project.name];
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        counts[state === 'passed' || state === 'failed' ? state : 'skipped'] += 1;
      }
      if (module.errors().length > 0) brokenFiles += 1;
    }
    mkdirSync(path.dirname(this.file), { recursive: true });
    writeFileSync(this.file, JSON.stringify({ projects, brokenFiles, unhandled: unhandledErrors.length, reason }));
  }
}
