import type { Contract } from '@riv/model/contract/contract';
import type { HealthOffice, Party } from '@riv/model/contract/party';
import type { Standing } from '@riv/model/terms/standing';

/** All parties in the order of the Rubrum: Krankenkassen, Integrationseinheit, Gebietskörperschaften, Gesundheitsämter, Leistungserbringer. */
export function partiesInOrder(contract: Contract): readonly (Party | HealthOffice)[] {
    return [...contract.payers, contract.unit, ...contract.authorities, ...contract.offices, ...contract.providers];
}

/** Parties of one standing, in the order of the Rubrum. */
export function partiesOfStanding(contract: Contract, standing: Standing): readonly (Party | HealthOffice)[] {
    return partiesInOrder(contract).filter((party) => party.standing.value.kind === standing);
}
