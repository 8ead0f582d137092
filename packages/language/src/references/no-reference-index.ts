import type { ReferenceDescriptionProvider } from 'langium';

/**
 * Langium keeps an index of all references with the path of each. Nothing asks for it here: who rests on whom is told by the references
 * of the documents themselves, and building the index costs as much as linking.
 */
export const noReferenceIndex: ReferenceDescriptionProvider = {
    createDescriptions: () => Promise.resolve([]),
};
