import { DeclaredDivision } from '../DeclaredTeam';

/** Freight between depots, on roads, rails and wings. */
export const lineHaul: DeclaredDivision = {
  name: 'line-haul',
  teams: [
    {
      name: 'fleet',
      title: 'Fleet',
      description: 'Trucks, trailers and the workshop.',
      headcount: 18,
      systems: [
        {
          name: 'fleet-registry',
          title: 'Fleet Registry',
          description:
            'Every vehicle, who may drive it, and what it can carry.',
          domain: 'transport',
          things: [
            ['vehicle', 'vehicles'],
            ['trailer', 'trailers'],
            ['driver-licence', 'driver licences'],
          ],
        },
        {
          name: 'workshop',
          title: 'Workshop',
          description: 'Inspections, repairs and spare parts.',
          domain: 'transport',
          things: [
            ['inspection', 'inspections'],
            ['repair-order', 'repair orders'],
            ['spare-part', 'spare parts'],
          ],
        },
      ],
    },
    {
      name: 'road-network',
      title: 'Road Network',
      description: 'Line hauls between the depots.',
      headcount: 15,
      systems: [
        {
          name: 'line-planning',
          title: 'Line Planning',
          description: 'Which truck leaves which depot, and when.',
          domain: 'transport',
          things: [
            ['departure', 'departures'],
            ['line-slot', 'line slots'],
            ['transit-time', 'transit times'],
          ],
        },
        {
          name: 'toll-handling',
          title: 'Toll Handling',
          description: 'Tolls, vignettes and what they cost.',
          domain: 'transport',
          things: [
            ['toll-record', 'toll records'],
            ['road-permit', 'road permits'],
            ['detour', 'detours'],
          ],
        },
      ],
    },
    {
      name: 'rail-desk',
      title: 'Rail Desk',
      description: 'Containers on trains.',
      headcount: 9,
      systems: [
        {
          name: 'rail-booking',
          title: 'Rail Booking',
          description: 'Wagons and the slots they are booked on.',
          domain: 'transport',
          things: [
            ['wagon', 'wagons'],
            ['rail-slot', 'rail slots'],
            ['terminal-call', 'terminal calls'],
          ],
        },
      ],
    },
    {
      name: 'air-cargo',
      title: 'Air Cargo',
      description: 'Freight that cannot wait for the road.',
      headcount: 12,
      systems: [
        {
          name: 'air-booking',
          title: 'Air Booking',
          description: 'Space on planes, and who gets it.',
          domain: 'transport',
          things: [
            ['airway-bill', 'airway bills'],
            ['belly-space', 'belly space'],
            ['flight-leg', 'flight legs'],
          ],
        },
        {
          name: 'dangerous-goods',
          title: 'Dangerous Goods',
          description: 'What may fly beside what.',
          domain: 'cross-border',
          things: [
            ['hazard-class', 'hazard classes'],
            ['safety-sheet', 'safety sheets'],
            ['packing-rule', 'packing rules'],
          ],
        },
      ],
    },
    {
      name: 'customs',
      title: 'Customs',
      description: 'Borders, declarations and duties.',
      headcount: 16,
      systems: [
        {
          name: 'declarations',
          title: 'Declarations',
          description: 'Import and export declarations and their answers.',
          domain: 'cross-border',
          things: [
            ['declaration', 'declarations'],
            ['duty-rate', 'duty rates'],
            ['tariff-code', 'tariff codes'],
          ],
        },
        {
          name: 'border-crossing',
          title: 'Border Crossing',
          description: 'Seals, waiting times and papers at the border.',
          domain: 'cross-border',
          things: [
            ['border-slot', 'border slots'],
            ['seal', 'seals'],
            ['transit-document', 'transit documents'],
          ],
        },
      ],
    },
  ],
};
