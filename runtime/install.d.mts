export function isNodeNewEnough(version: string): boolean;
export function isInstalled(root: string): boolean;
export function install(root: string, npm: { command: string; args: string[] }): string | null;
