// Evaluated only after mocha has put its functions on the global object.
import './activation.suite.ts';
import './language.suite.ts';
import './views.suite.ts';
import './wizard.suite.ts';
import './commands.suite.ts';
