import { precompileTemplate } from '../template/precompile.ts';
import type { TemplateFile } from '../template/template-spec.ts';

/** Compiles a template in a test, the way the generator does; a template that is refused fails the test. */
export function templateFromSource(source: string, id = 'probe', path = `text/${id}.hbs`): TemplateFile {
    const compiled = precompileTemplate(source);
    if (!compiled.ok) {
        throw new Error(`${path}:${compiled.line}: ${compiled.message}`);
    }
    const spec = new Function(`return (${compiled.code});`)() as object;
    return { id, path, sha256: '', spec };
}
