import { DeclaredDivision } from '../DeclaredTeam';

/** Selling, and working with other companies. */
export const commerce: DeclaredDivision = {
  name: 'commerce',
  teams: [
    {
      name: 'contracts',
      title: 'Contracts',
      description: 'What was agreed with whom.',
      headcount: 14,
      systems: [
        {
          name: 'contract-book',
          title: 'Contract Book',
          description: 'Contracts, terms and renewals.',
          domain: 'partnerships',
          things: [
            ['contract', 'contracts'],
            ['clause', 'clauses'],
            ['renewal', 'renewals'],
          ],
        },
        {
          name: 'tendering',
          title: 'Tendering',
          description: 'Tenders and the answers to them.',
          domain: 'partnerships',
          things: [
            ['tender', 'tenders'],
            ['lane-offer', 'lane offers'],
            ['bid-sheet', 'bid sheets'],
          ],
        },
      ],
    },
    {
      name: 'partner-gateway',
      title: 'Partner Gateway',
      description: 'Where other companies meet our systems.',
      headcount: 19,
      systems: [
        {
          name: 'carrier-exchange',
          title: 'Carrier Exchange',
          description: 'Orders to and answers from other carriers.',
          domain: 'partnerships',
          things: [
            ['carrier', 'carriers'],
            ['subcontract', 'subcontracts'],
            ['capacity-offer', 'capacity offers'],
          ],
        },
        {
          name: 'electronic-exchange',
          title: 'Electronic Exchange',
          description: 'Messages in the formats of the trade.',
          domain: 'partnerships',
          things: [
            ['edi-message', 'EDI messages'],
            ['partner-profile', 'partner profiles'],
            ['format-mapping', 'format mappings'],
          ],
        },
      ],
    },
    {
      name: 'sales-tools',
      title: 'Sales Tools',
      description: 'From a lead to a customer.',
      headcount: 16,
      systems: [
        {
          name: 'lead-desk',
          title: 'Lead Desk',
          description: 'Leads, visits and forecasts of sales.',
          domain: 'partnerships',
          things: [
            ['lead', 'leads'],
            ['sales-visit', 'sales visits'],
            ['account-plan', 'account plans'],
          ],
        },
        {
          name: 'offer-builder',
          title: 'Offer Builder',
          description: 'Offers that can be kept.',
          domain: 'partnerships',
          things: [
            ['offer', 'offers'],
            ['discount', 'discounts'],
            ['approval', 'approvals'],
          ],
        },
      ],
    },
    {
      name: 'loyalty',
      title: 'Loyalty',
      description: 'Why customers come back.',
      headcount: 4,
      systems: [
        {
          name: 'bonus-programme',
          title: 'Bonus Programme',
          description: 'Points and what they buy.',
          domain: 'partnerships',
          things: [
            ['bonus-account', 'bonus accounts'],
            ['voucher', 'vouchers'],
            ['campaign', 'campaigns'],
          ],
        },
      ],
    },
  ],
};
