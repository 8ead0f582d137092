/** A precompiled template; only the Handlebars runtime looks inside. */
export type TemplateSpec = object;

/** One clause template of an edition. `id` is the stable id of its § or Anlage, or the name of its clause. */
export interface TemplateFile {
    readonly id: string;
    /** Path below the folder of the edition, for example `text/paragraphen/14-erfolgsverguetung.hbs`. */
    readonly path: string;
    /** SHA-256 of the source. */
    readonly sha256: string;
    readonly spec: TemplateSpec;
}

/** All clause templates of one edition, sections and annexes in print order. */
export interface TemplateEdition {
    readonly preamble?: TemplateFile;
    readonly sections: readonly TemplateFile[];
    readonly clauses: readonly TemplateFile[];
    readonly annexes: readonly TemplateFile[];
}
