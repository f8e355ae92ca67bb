/** Which sites of a list a host belongs to: a listed site stands for its subdomains too. */

/** `example.org` means `www.example.org` as well. */
export function standsFor(site: string, host: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

export function isListed(sites: readonly string[], host: string): boolean {
  return sites.some((site) => standsFor(site, host));
}
