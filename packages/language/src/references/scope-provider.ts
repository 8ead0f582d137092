import {
    type AstNode,
    type AstNodeDescription,
    AstUtils,
    DefaultScopeProvider,
    EMPTY_SCOPE,
    MapScope,
    type ReferenceInfo,
    type Scope,
    stream,
    type URI,
} from 'langium';
import {
    type Amendment,
    isAmendment,
    isAssignment,
    isCareModule,
    isMemberAssignment,
    isModuleAdoption,
    isVariantReference,
} from '../generated/ast.ts';
import type { RivServices } from '../services.ts';
import { inserted } from './amendment-scope.ts';
import { isLibraryUri, type Projects } from './project.ts';
import { type KeptValues, untilIndexed } from './until-indexed.ts';

/** A name resolves through its own file, the project and the library, never through a flat global scope. */
export class RivScopeProvider extends DefaultScopeProvider {
    private readonly projects: Projects;
    /** By file and type, until the next time that files are indexed: every reference of a file asks for it. */
    private readonly visibleElements: KeptValues<AstNodeDescription[]>;
    private readonly visibleScopes: KeptValues<Scope>;

    constructor(services: RivServices) {
        super(services);
        this.projects = services.references.Projects;
        this.visibleElements = untilIndexed(services.shared);
        this.visibleScopes = untilIndexed(services.shared);
    }

    override getScope(context: ReferenceInfo): Scope {
        const { container, property } = context;
        if ((isAssignment(container) || isMemberAssignment(container)) && property === 'role') {
            const module = isModuleAdoption(container.$container) ? container.$container.module?.ref : undefined;
            return isCareModule(module) ? this.createScopeForNodes(module.roles) : EMPTY_SCOPE;
        }
        if (isVariantReference(container) && property === 'variant') {
            return this.editionScope(context, container.edition);
        }
        if (isModuleAdoption(container) && property === 'module') {
            return this.editionScope(context, container.edition);
        }
        const amendment = AstUtils.getContainerOfType(container, isAmendment);
        if (amendment !== undefined && property !== 'contract') {
            return this.amendmentScope(context, amendment);
        }
        return super.getScope(context);
    }

    protected override getGlobalScope(referenceType: string, context: ReferenceInfo): Scope {
        const { uri } = AstUtils.getDocument(context.container);
        return this.visibleScopes(this.keyOf(uri, referenceType), () => nearestWins(this.visible(referenceType, context)));
    }

    /** What is visible from a file, the nearest first: own file, project, library. */
    visible(referenceType: string, context: ReferenceInfo): AstNodeDescription[] {
        const { uri } = AstUtils.getDocument(context.container);
        return this.visibleElements(this.keyOf(uri, referenceType), () => this.visibleFrom(uri, referenceType));
    }

    /** A new `riv.json` makes other files visible although no file changed. */
    private keyOf(uri: URI, referenceType: string): string {
        return `${this.projects.revision} ${uri.toString()} ${referenceType}`;
    }

    private visibleFrom(from: URI, referenceType: string): AstNodeDescription[] {
        const rank = (uri: URI): number => (uri.toString() === from.toString() ? 0 : isLibraryUri(uri) ? 2 : 1);
        return this.indexManager
            .allElements(referenceType)
            .filter((description) => this.projects.isVisible(from, description.documentUri))
            .toArray()
            .sort((a, b) => rank(a.documentUri) - rank(b.documentUri) || compareText(a.documentUri.toString(), b.documentUri.toString()));
    }

    /** Several editions carry one name: the edition behind the name decides. While it is not written yet, all are offered. */
    private editionScope(context: ReferenceInfo, edition: string | undefined): Scope {
        const type = this.reflection.getReferenceType(context);
        return nearestWins(
            this.visible(type, context).filter((description) => {
                const node = description.node as { edition?: string } | undefined;
                return edition === undefined || node?.edition === undefined || node.edition === edition;
            }),
        );
    }

    /** An amendment may name what it inserts itself, what other amendments of the contract insert, and what the contract holds. */
    private amendmentScope(context: ReferenceInfo, amendment: Amendment): Scope {
        const type = this.reflection.getReferenceType(context);
        const fits = (node: AstNode): boolean => 'name' in node && this.reflection.isSubtype(node.$type, type);
        const contract = amendment.contract?.ref;
        const others = contract === undefined ? [] : this.amendmentsOf(context, contract).filter((other) => other !== amendment);
        const ofContract = contract === undefined ? [] : AstUtils.streamAllContents(contract).filter(fits).toArray();
        const candidates = stream([...inserted(amendment), ...others.flatMap(inserted)]).filter(fits);
        return this.createScopeForNodes([...candidates.toArray(), ...ofContract], this.getGlobalScope(type, context));
    }

    private amendmentsOf(context: ReferenceInfo, contract: AstNode): Amendment[] {
        return this.visible('Amendment', context)
            .map((description) => description.node)
            .filter((node): node is Amendment => isAmendment(node) && node.contract?.ref === contract);
    }
}

/** A scope of names in which the first element of a name counts; `MapScope` takes the last. */
function nearestWins(elements: readonly AstNodeDescription[]): Scope {
    return new MapScope(elements.toReversed());
}

function compareText(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}
