/**
 * What the page's script does: shows why a mark is there when it is pointed at, focused or tapped; makes the marks one stop of the tab key, with
 * arrow keys from one to the next; points out the words of a finding that is pointed at in a panel; opens what is folded for printing.
 * It only ever moves nodes that are in the page, so it has no way to run text. Its hash stands in the page's security policy.
 */
export const SCRIPT = `
(()=>{"use strict";
const text=document.getElementById("text"),box=document.getElementById("why");
if(!text||!box)return;
const marks=[...text.querySelectorAll("mark[id]")];
let shown=null;
const hide=()=>{box.hidden=true;if(shown)shown.removeAttribute("aria-describedby");shown=null};
const show=mark=>{
if(shown===mark)return;
hide();box.replaceChildren();
for(const id of mark.dataset.f.split(" ")){
const item=document.getElementById(id);if(!item)continue;
const row=document.createElement("div");
for(const node of item.childNodes)row.append(node.nodeName==="A"?node.textContent:node.cloneNode(true));
const holder=item.parentElement.closest(".holder,section");
const name=holder&&(holder.matches(".holder")?holder.firstElementChild:item.parentElement.previousElementSibling);
if(name&&/^(P|H3)$/.test(name.nodeName)){const head=document.createElement("b");head.textContent=name.textContent;row.prepend(head,document.createElement("br"))}
for(const copy of row.querySelectorAll("[id]"))copy.removeAttribute("id");
box.append(row)}
if(!box.firstChild)return;
shown=mark;mark.setAttribute("aria-describedby","why");box.hidden=false;
const at=mark.getClientRects()[0],wide=document.documentElement.clientWidth;
const left=Math.max(8,Math.min(at.left,wide-box.offsetWidth-8));
const below=at.bottom+8+box.offsetHeight<innerHeight||at.top<box.offsetHeight+8;
box.style.left=left+scrollX+"px";
box.style.top=(below?at.bottom+6:at.top-box.offsetHeight-6)+scrollY+"px"};
const markOf=event=>event.target.closest&&event.target.closest("[data-f]");
text.addEventListener("pointerover",event=>{const mark=markOf(event);if(mark&&event.pointerType!=="touch")show(mark)});
text.addEventListener("pointerleave",event=>{if(event.pointerType!=="touch")hide()});
text.addEventListener("focusin",event=>{const mark=markOf(event);if(mark)show(mark)});
text.addEventListener("focusout",hide);
text.addEventListener("click",event=>{const mark=markOf(event);if(mark)show(mark);else hide()});
document.addEventListener("click",event=>{if(!text.contains(event.target))hide()});
const stop=index=>{marks.forEach((mark,i)=>{mark.tabIndex=i===index?0:-1})};
if(marks.length>0)stop(0);
document.addEventListener("keydown",event=>{
if(event.key==="Escape"){hide();return}
const at=marks.indexOf(document.activeElement);
if(at<0)return;
if(event.key==="Enter"){location.hash=marks[at].id.slice(2);return}
const to={ArrowRight:at+1,ArrowDown:at+1,ArrowLeft:at-1,ArrowUp:at-1,Home:0,End:marks.length-1}[event.key];
if(to===undefined||!marks[to])return;
event.preventDefault();stop(to);marks[to].focus()});
const open=()=>{const target=location.hash.length>1&&document.getElementById(decodeURIComponent(location.hash.slice(1)));
if(!target)return;
for(let folded=target.closest("details");folded;folded=folded.parentElement.closest("details"))folded.open=true;
target.scrollIntoView({block:"center"});
let mark=target;while(mark&&mark.nodeName==="I")mark=mark.nextElementSibling;
const at=marks.indexOf(mark);if(at>=0){stop(at);mark.focus({preventScroll:true})}};
addEventListener("hashchange",open);if(location.hash)open();
document.addEventListener("pointerover",event=>{
for(const hot of text.querySelectorAll(".hot"))hot.classList.remove("hot");
const item=event.target.closest&&event.target.closest("li[id]");
if(item)for(const mark of text.querySelectorAll('[data-f~="'+CSS.escape(item.id)+'"]'))mark.classList.add("hot")});
let folded=[];
addEventListener("beforeprint",()=>{folded=[...document.querySelectorAll("details:not([open])")];for(const each of folded)each.open=true});
addEventListener("afterprint",()=>{for(const each of folded)each.open=false});
})();
`;
