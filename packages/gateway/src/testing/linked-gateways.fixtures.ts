import { createGatewayLink, type GatewayLink } from '../core/gateways/gateway-link.js';

/** Makes links of so many gateways, over which every message arrives at once. */
export function linkedGateways(count: number): GatewayLink[] {
  const hearing: ((text: string) => void)[] = [];
  return Array.from({ length: count }, () =>
    createGatewayLink((hear) => {
      hearing.push(hear);
      return {
        async say(text) {
          for (const one of hearing) one(text);
        },
      };
    }),
  );
}
