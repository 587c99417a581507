/**
 * What the page of an embed does where scripts may run, at most 1,000 bytes: whenever the height of its content
 * changes it tells the page around it, in our own words and in those that newsrooms already listen for:
 *
 * - `{type: 'dung-hen-height', id, height}`, where id is the path of the address;
 * - Datawrapper: `{'datawrapper-height': {id: height}}`; its listener finds the frame by its source, or by an id
 *   that is a part of the frame's address, which a path is;
 * - pym: `pymxPYMx<childId>xPYMxheightxPYMx<height>`, where pym put `?childId=` on the address;
 * - AMP: `{sentinel: 'amp', type: 'embed-size', height}`;
 * - WordPress: `{message: 'height', value, secret}`, where WordPress put `#?secret=` on the address.
 *
 * Nothing is read from a message: one from the page around it (WordPress says that it is ready, pym that a width
 * changed) is answered with the height, ten times at most. The timers are for listeners that come late and for
 * frames below the fold, which a browser does not lay out. WordPress puts its secret behind a fragment of ours,
 * `#dark#?secret=`, which then no longer names an element: a class takes its place. Browsers that size frames by
 * their content are asked to; others have no such function, or refuse.
 */
export const resizeScript = `(()=>{
const w=parent,d=document.documentElement,l=location;
let n=10;
const p=()=>{
const f=/^#(dark|light)\\b/.exec(l.hash);
d.className=f?f[1]:'';
if(w==self)return;
const height=Math.ceil(d.getBoundingClientRect().height),id=l.pathname,c=new URLSearchParams(l.search).get('childId'),s=/secret=(\\w+)/.exec(l.hash),t=m=>w.postMessage(m,'*');
t({type:'dung-hen-height',id,height});
t({'datawrapper-height':{[id]:height}});
if(c)t('pymxPYMx'+c+'xPYMxheightxPYMx'+height);
t({sentinel:'amp',type:'embed-size',height});
if(s)t({message:'height',value:height,secret:s[1]});
try{requestResize()}catch{}
};
p();
new ResizeObserver(p).observe(d);
onload=onhashchange=p;
onmessage=e=>{e.source==w&&n-->0&&p()};
for(const t of[500,2e3,5e3])setTimeout(p,t);
})()`;
