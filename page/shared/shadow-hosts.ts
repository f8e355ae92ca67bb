/**
 * Open shadow roots under an element, without touching every element: those of custom elements and
 * of elements with nothing else in them. (An ordinary element that has both a shadow and children is
 * found when it is read: docs/decisions/073-parts.md.)
 */
import { isLarge } from './page-size';
import { elementsNamed } from './unclobbered';

/** The commonest first: most elements match one of the first few names. */
const ORDINARY =
  'div,span,a,li,p,path,svg,img,ul,button,time,h3,h2,td,tr,i,b,em,strong,use,g,br,input,label,section,article,' +
  'picture,source,figure,figcaption,h1,h4,h5,h6,nav,header,footer,main,aside,ol,dl,dt,dd,script,style,link,' +
  'meta,noscript,template,iframe,form,select,option,textarea,table,tbody,thead,tfoot,th,caption,col,colgroup,' +
  'small,sup,sub,hr,blockquote,cite,q,code,pre,kbd,abbr,mark,s,u,del,ins,font,center,video,audio,track,canvas,' +
  'object,embed,map,area,wbr,bdi,bdo,ruby,rt,rp,details,summary,dialog,slot,output,progress,meter,fieldset,' +
  'legend,address,hgroup,search,menu,data,dfn,var,samp,defs,circle,rect,line,polygon,polyline,clippath,title,' +
  'lineargradient,stop,ellipse,text,symbol,mask';
const CUSTOM = `:not(${ORDINARY})`;
/**
 * Tests for emptiness first, and in a separate selector: in one list with the above, the browser takes three
 * times as long.
 */
const EMPTY_HOSTS = ':empty:is(div,section,article,main,aside,header,footer,span,p,blockquote)';

/** Two queries, each taking some milliseconds on a page of 5 MB: each is a task of its own. */
export const LIKELY_HOSTS = [CUSTOM, EMPTY_HOSTS];

export function* shadowRootsUnder(root: ParentNode, hosts: string): Generator<ShadowRoot> {
  for (const { shadowRoot } of root.querySelectorAll(hosts)) {
    if (shadowRoot) yield shadowRoot;
  }
}

/** The host of the shadow root that an element is in. */
export function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Is there any, as far as can be told without touching every element of a large page? */
export function holdsShadowRoot(element: Element): boolean {
  if (element.shadowRoot) return true;
  if (isLarge(element)) {
    return LIKELY_HOSTS.some((hosts) => !shadowRootsUnder(element, hosts).next().done);
  }
  for (const each of elementsNamed(element, '*')) if (each.shadowRoot) return true;
  return false;
}
