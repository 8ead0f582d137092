import { readFileSync } from 'node:fs';
import { startupSnapshot } from 'node:v8';
import { createRivLanguage } from '@riv/language/services';
import { closeWorkspace, openWorkspace } from '@riv/language/workspace/open-workspace';
import { main } from './main.ts';

// Entry of the single executable. What runs here runs once, while the executable is made; the heap that it leaves is what every start
// begins with: the parser is built, the library read and linked, and the code of the rules compiled by checking a contract.
const language = createRivLanguage();
void prepare(process.env.RIV_SAMPLE ?? '');

async function prepare(sample: string): Promise<void> {
    const workspace = await openWorkspace([{ uri: 'file:///vertrag.riv', text: readFileSync(sample, 'utf8') }], [], language);
    for (const document of workspace.documents) {
        workspace.findings(document);
    }
    await closeWorkspace(workspace);
}

startupSnapshot.setDeserializeMainFunction(() => {
    void main(language);
});
