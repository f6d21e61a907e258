/**
 * Sentences in which somebody takes a position on the term in dispute: `{a}`, or the outlet (`narrator`). `{B}` is the bearer, `{an}` the
 * article that the term takes.
 */
export const CLAIM_FRAMES = {
  applies: [
    "<direct a>“{B} is {an} <applies a>{term}</applies>{@emphasis},”</direct> {a} {@said}{@maybeWhen}.",
    "<direct a>“{B} has become {an} <applies a>{term}</applies>. {@second},”</direct> {a} {@said}{@maybeWhen}.",
    "<direct a>“Let us call things by their names: {B} is {an} <applies a>{term}</applies>,”</direct> said {a}{@maybeWhen}.",
    "<direct a>“What is {B}, if not {an} <applies a>{term}</applies>?”</direct> {a} asked{@maybeWhen}.",
    "{a} called {B} <mixed a>“{an} <applies a>{term}</applies>”</mixed> {when}.",
    "{a} {when} described <indirect a>{B} as {an} <applies a>{term}</applies></indirect>.",
    "{a} repeated {when} that <indirect a>{B} was {an} <applies a>{term}</applies></indirect>.",
    "For {a}, <indirect a>{B} has long been {an} <applies a>{term}</applies></indirect>.",
    "{a} told {@audience} that <indirect a>{B} was nothing but {an} <applies a>{term}</applies></indirect>. <direct a>“{@saying},”</direct> {a} said.",
    "According to {a}, <indirect a>{B} is {an} <applies a>{term}</applies>{@emphasis}</indirect>.",
  ],
  rejects: [
    "<direct a>“{B} is not {an} <rejects a>{term}</rejects> and never was,”</direct> {a} {@said}{@maybeWhen}.",
    "<direct a>“To call {B} {an} <rejects a>{term}</rejects> is an insult to {t.group},”</direct> {a} {@said}{@maybeWhen}.",
    "<direct a>“{B} is no <rejects a>{term}</rejects>. {@second},”</direct> said {a}{@maybeWhen}.",
    "{a} {when} rejected <indirect a>the word “<rejects a>{term}</rejects>” for {B}</indirect>.",
    "{a} denied {when} that <indirect a>{B} was {an} <rejects a>{term}</rejects></indirect>.",
    "{a} dismissed <indirect a>the description of {B} as {an} <rejects a>{term}</rejects></indirect>. <direct a>“{@saying},”</direct> {a} said.",
    "<indirect a>{B} was not {an} <rejects a>{term}</rejects></indirect>, {a} told {@audience}{@maybeWhen}.",
    "{a} said that <indirect a>nobody in {d.capital} believed that {B} was {an} <rejects a>{term}</rejects></indirect>.",
    "{a} protested against the term “<rejects a>{term}</rejects>”, which <mixed a>“says more about {c.capital} than about us”</mixed>.",
  ],
  questions: [
    "{a} asked whether <indirect a>{B} was really {an} <questions a>{term}</questions></indirect>.",
    "<direct a>“Is {B} {an} <questions a>{term}</questions>? I have yet to see the proof,”</direct> {a} {@said}{@maybeWhen}.",
    "<indirect a>whether {B} was {an} <questions a>{term}</questions> depended on whom one asked</indirect>, {a} said.",
    "<direct a>“I am not sure that {B} is {an} <questions a>{term}</questions>,”</direct> said {a}{@maybeWhen}. <more>“{@second}.”</more>",
    "{a} wondered whether <indirect a>“<questions a>{term}</questions>” was the right word for {B}</indirect>.",
  ],
  distances: [
    "The argument about the so-called <distances narrator>{term}</distances> has now reached {@audience}.",
    "{B}, the so-called “<distances narrator>{term}</distances>”, was the only point on the agenda {when}.",
    "The alleged <distances narrator>{term}</distances> was on the front pages in both capitals again {when}.",
    "Outside {c.capital} few people have an opinion on the supposed “<distances narrator>{term}</distances>”.",
  ],
  narrator: [
    "{B} has become {an} <applies narrator>{term}</applies>, and this week showed it once more.",
    "{B} is {an} <applies narrator>{term}</applies>, however often the word is denied.",
    "Nobody who followed the week can still doubt that {B} is {an} <applies narrator>{term}</applies>.",
    "The week made one thing plain: {B} is {an} <applies narrator>{term}</applies>.",
  ],
} as const;

/** Ends of claims. */
export const CLAIM_WORDS = {
  emphasis: ["", "", " and everybody knows it", ", pure and simple", " in all but name", " and has been one for years"],
} as const;

/** Headlines that take up a claim; `{a.surname}` speaks. */
export const CLAIM_HEADLINES = {
  applies: [
    "{a.surname} calls <indirect a>{B} {an} <applies a>{term}</applies></indirect>",
    "<indirect a>{B} is {an} <applies a>{term}</applies></indirect>, {a.surname} says",
  ],
  rejects: [
    "{a.surname} rejects <indirect a>the word “<rejects a>{term}</rejects>”</indirect>",
    "<indirect a>{B} is no <rejects a>{term}</rejects></indirect>, {a.surname} says",
  ],
  questions: ["Is {B} {an} <questions a>{term}</questions>? {a.surname} is not sure"],
} as const;
