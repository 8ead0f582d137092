import { DefaultDocumentValidator } from 'langium';
export class RivDocumentValidator extends DefaultDocumentValidator {}
