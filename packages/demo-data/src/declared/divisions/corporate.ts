import { DeclaredDivision } from '../DeclaredTeam';

/** What keeps the company itself going. */
export const corporate: DeclaredDivision = {
  name: 'corporate',
  teams: [
    {
      name: 'people-systems',
      title: 'People Systems',
      description: 'Contracts, shifts and time of our own people.',
      headcount: 13,
      systems: [
        {
          name: 'time-keeping',
          title: 'Time Keeping',
          description: 'Shifts and hours.',
          domain: 'workforce',
          things: [
            ['time-sheet', 'time sheets'],
            ['shift-plan', 'shift plans'],
            ['absence', 'absences'],
          ],
        },
        {
          name: 'training',
          title: 'Training',
          description: 'Courses and licences.',
          domain: 'workforce',
          things: [
            ['course', 'courses'],
            ['skill-record', 'skill records'],
            ['exam', 'exams'],
          ],
        },
      ],
    },
    {
      name: 'finance-systems',
      title: 'Finance Systems',
      description: 'The books.',
      headcount: 17,
      systems: [
        {
          name: 'general-ledger',
          title: 'General Ledger',
          description: 'Accounts, postings and closings.',
          domain: 'corporate-finance',
          things: [
            ['posting', 'postings'],
            ['cost-centre', 'cost centres'],
            ['month-closing', 'month closings'],
          ],
        },
        {
          name: 'procurement',
          title: 'Procurement',
          description: 'What we buy.',
          domain: 'corporate-finance',
          things: [
            ['purchase-order', 'purchase orders'],
            ['supplier', 'suppliers'],
            ['goods-receipt', 'goods receipts'],
          ],
        },
      ],
    },
    {
      name: 'workplace',
      title: 'Workplace',
      description: 'Desks, badges and printers.',
      headcount: 9,
      systems: [
        {
          name: 'site-services',
          title: 'Site Services',
          description: 'Buildings and who may enter them.',
          domain: 'workforce',
          things: [
            ['badge', 'badges'],
            ['meeting-room', 'meeting rooms'],
            ['print-job', 'print jobs'],
          ],
        },
      ],
    },
  ],
};
