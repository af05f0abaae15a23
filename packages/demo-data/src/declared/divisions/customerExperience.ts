import { DeclaredDivision } from '../DeclaredTeam';

/** What customers see and hear of us. */
export const customerExperience: DeclaredDivision = {
  name: 'customer-experience',
  teams: [
    {
      name: 'self-service',
      title: 'Self Service',
      description: 'What customers do without calling us.',
      headcount: 18,
      systems: [
        {
          name: 'customer-portal',
          title: 'Customer Portal',
          description: 'Shipments, documents and settings of a customer.',
          domain: 'customer-care',
          things: [
            ['address-book', 'address books'],
            ['shipment-view', 'shipment views'],
            ['document-download', 'document downloads'],
          ],
        },
        {
          name: 'pickup-requests',
          title: 'Pickup Requests',
          description: 'Asking a van to come by.',
          domain: 'customer-care',
          things: [
            ['pickup-window', 'pickup windows'],
            ['pickup-order', 'pickup orders'],
            ['opening-hour', 'opening hours'],
          ],
        },
      ],
    },
    {
      name: 'notices',
      title: 'Notices',
      description: 'Messages that tell customers what happens.',
      headcount: 12,
      systems: [
        {
          name: 'messaging',
          title: 'Messaging',
          description: 'Templates, channels and what was sent.',
          domain: 'customer-care',
          things: [
            ['message-template', 'message templates'],
            ['text-message', 'text messages'],
            ['push-notice', 'push notices'],
          ],
        },
        {
          name: 'preferences',
          title: 'Preferences',
          description: 'Who wants to hear what, and how.',
          domain: 'customer-care',
          things: [
            ['consent', 'consents'],
            ['channel-choice', 'channel choices'],
            ['quiet-hour', 'quiet hours'],
          ],
        },
      ],
    },
    {
      name: 'claims',
      title: 'Claims',
      description: 'Lost, late and damaged.',
      headcount: 13,
      systems: [
        {
          name: 'claim-handling',
          title: 'Claim Handling',
          description: 'Claims, photos and decisions.',
          domain: 'customer-care',
          things: [
            ['claim', 'claims'],
            ['damage-photo', 'damage photos'],
            ['settlement', 'settlements'],
          ],
        },
        {
          name: 'liability',
          title: 'Liability',
          description: 'What we owe under which terms.',
          domain: 'customer-care',
          things: [
            ['liability-limit', 'liability limits'],
            ['insurance-policy', 'insurance policies'],
            ['loss-report', 'loss reports'],
          ],
        },
      ],
    },
    {
      name: 'contact-centre',
      title: 'Contact Centre',
      description: 'The people who answer the phone, and their tools.',
      headcount: 21,
      systems: [
        {
          name: 'agent-desktop',
          title: 'Agent Desktop',
          description: 'Everything about a caller on one screen.',
          domain: 'customer-care',
          things: [
            ['call-note', 'call notes'],
            ['caller-lookup', 'caller lookups'],
            ['callback', 'callbacks'],
          ],
        },
        {
          name: 'case-routing',
          title: 'Case Routing',
          description: 'Who gets which case.',
          domain: 'customer-care',
          things: [
            ['support-case', 'support cases'],
            ['skill-profile', 'skill profiles'],
            ['escalation', 'escalations'],
          ],
        },
      ],
    },
    {
      name: 'returns',
      title: 'Returns',
      description: 'Parcels that go back.',
      headcount: 10,
      systems: [
        {
          name: 'return-labels',
          title: 'Return Labels',
          description: 'Labels and reasons for a return.',
          domain: 'customer-care',
          things: [
            ['return-label', 'return labels'],
            ['return-reason', 'return reasons'],
            ['drop-point', 'drop points'],
          ],
        },
      ],
    },
  ],
};
