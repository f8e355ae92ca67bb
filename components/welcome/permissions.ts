/** Each permission of the manifest with its one sentence. A test holds the two together. */
import type { MessageKey } from '../../extension/i18n';

export type Permission = 'pages' | 'storage' | 'activeTab' | 'scripting' | 'sidePanel';

export const PERMISSIONS: Record<Permission, { name: MessageKey; why: MessageKey }> = {
  pages: { name: 'permissionPages', why: 'permissionPagesWhy' },
  storage: { name: 'permissionStorage', why: 'permissionStorageWhy' },
  activeTab: { name: 'permissionActiveTab', why: 'permissionActiveTabWhy' },
  scripting: { name: 'permissionScripting', why: 'permissionScriptingWhy' },
  sidePanel: { name: 'permissionSidePanel', why: 'permissionSidePanelWhy' },
};

/** What a manifest asks for, in our terms, in the order it is explained. */
export function permissionsOf(manifest: {
  permissions?: string[] | undefined;
  host_permissions?: string[] | undefined;
  content_scripts?: { matches?: string[] | undefined }[] | undefined;
}): Permission[] {
  const readsPages = manifest.host_permissions?.length || manifest.content_scripts?.length;
  return (Object.keys(PERMISSIONS) as Permission[]).filter((one) =>
    one === 'pages' ? readsPages : manifest.permissions?.includes(one),
  );
}
