// Evaluated only after mocha has put its functions on the global object.
import './activation.suite.ts';
import './language.suite.ts';
import './views.suite.ts';
import './wizard.suite.ts';
import './commands.suite.ts';
import './status.suite.ts';
import './library.suite.ts';
import './walkthrough.suite.ts';
import './tasks.suite.ts';
import { saveNothingUnasked } from './support.ts';

before(saveNothingUnasked);
