/** Abbreviations written with a full stop that a name, number or noun follows: the stop does not end a sentence. */
export const ABBREVIATIONS_BEFORE: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr prof rev fr sr br st gen lt col maj capt cpl sgt pvt adm cmdr brig gov lt sen rep reps sens del hon pres vp " +
    "atty supt det insp sec amb messrs mt ft no nos vs v op art sect fig vol pp p cf eg ie approx est viz ph jan feb mar apr jun jul aug sep " +
    "sept oct nov dec mon tue tues wed thu thur thurs fri sat sun"
  ).split(" "),
);

/** Abbreviations written with a full stop that may stand at a sentence's end as well as within it. */
export const ABBREVIATIONS_ANYWHERE: ReadonlySet<string> = new Set(
  (
    "inc corp co ltd llc bros jr sr esq ave blvd rd ste apt dept univ assn al etc ph.d m.d b.a m.a d.c u.s u.k u.n e.u a.m p.m a.d b.c " +
    "calif fla ariz ark colo conn del ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo " +
    "ala n.y n.j n.h n.m n.c n.d s.c s.d w.va r.i"
  ).split(" "),
);
