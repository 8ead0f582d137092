#!/usr/bin/env node
// Plain JavaScript that any Node can read, so that an old one gets a sentence instead of a stack trace.
import { existsSync } from 'node:fs';
import module from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const program = new URL('../dist/riv.js', import.meta.url);

if (major < 22 || (major === 22 && minor < 12)) {
    console.error(`riv: Node.js ${process.versions.node} ist zu alt; gebraucht wird Node.js 22.12 oder neuer.`);
    process.exitCode = 2;
} else if (!existsSync(program)) {
    console.error('riv: Das Programm ist noch nicht gebaut. Im Ordner des Projekts: npm run build');
    process.exitCode = 2;
} else {
    module.enableCompileCache();
    try {
        await import(program.href);
    } catch (error) {
        console.error(`riv: Das Programm ist beschädigt (${error.message}). Im Ordner des Projekts: npm run build`);
        process.exitCode = 2;
    }
}
