import type { Lexicon } from "./lexicon.ts";

/** The commonest function words of a language that its neighbours do not share in the same sense, or share rarely. */
export interface LanguageWords {
  /** BCP 47 language tag. */
  readonly language: string;
  readonly words: readonly string[];
}

const words = (language: string, list: string): LanguageWords => ({ language, words: list.split(" ") });

/** Words by which the language of a text is told. */
export const FUNCTION_WORDS: Lexicon<LanguageWords> = {
  id: "function-words",
  layer: "article",
  source:
    "compiled for hustings: articles, prepositions, conjunctions, pronouns and auxiliaries from the grammar of each language",
  licence: "MIT",
  note: "A text is in the language whose words make up the largest share of its own, given enough of them and a clear lead over the next.",
  entries: [
    words(
      "en",
      "the of and to in that is was for on with as at by from are were be been has have had this which but not it its he she they we you his her their our will would could should can may about after before when who what said says into over than or an there if between under while against",
    ),
    words(
      "de",
      "der die das und ist nicht ein eine einer einem einen den dem des zu von mit für auf im sich auch wird wurde werden sind haben hat aus bei nach wie über dass es er sie wir ich aber oder noch nur vor zum zur durch gegen unter war",
    ),
    words(
      "fr",
      "le la les des du de et est un une dans pour que qui sur pas au aux avec ce cette ces il elle ils nous vous par plus ne se sont été être ont mais ou où son sa ses leur leurs à en comme après",
    ),
    words(
      "es",
      "el la los las de del y que en un una por para con no es se su sus al lo como más pero fue ha han son está este esta sobre entre cuando también desde hasta sin ser",
    ),
    words(
      "it",
      "il lo la gli le di del della dei delle e è che un una in per con non si sono ha hanno al alla nel nella dal dalla più ma anche come questo questa su suo sua stato dopo",
    ),
    words(
      "pt",
      "o os as de do da dos das e que em um uma por para com não é se seu sua ao à no na nos nas mais mas foi são está este esta como também pelo pela ser ter",
    ),
    words(
      "nl",
      "de het een en van in is dat op te zijn met voor niet aan er om ook als bij door maar naar uit over heeft hebben werd worden deze dit ze hij wij ik nog tegen",
    ),
    words(
      "pl",
      "i w na z do nie się że jest to o jak za od po przez dla przy ale są był była było oraz który która które ich jego jej tym już może",
    ),
    words(
      "sv",
      "och att det som en på är av för med den till inte har de ett om han men var jag från vi så kan när nu hon efter också eller",
    ),
    words(
      "tr",
      "ve bir bu da de için ile olarak daha çok en gibi ne olan sonra kadar ama ise her var yok değil tarafından oldu olduğu dedi",
    ),
    words(
      "ru",
      "и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему это этот был для мы их или ни когда также после",
    ),
    words(
      "uk",
      "і й та в у не що він на я з із як а то все вона так його але до за би по тільки її мені було від ще немає про йому це цей був для ми їх або коли також після",
    ),
  ],
  hits: [
    {
      text: "The talks were held in the capital, and the minister said that he was not worried about it.",
      span: "The talks were held in the capital, and the minister said that he was not worried about it.",
    },
  ],
  misses: [{ text: "The talks were held in the capital.", span: "talks" }],
};
