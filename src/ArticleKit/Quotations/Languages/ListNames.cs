using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Languages;

/// <summary>What the names of the lists in the language files stand for.</summary>
internal static class ListNames
{
    /// <summary>The trait that a list gives to its words; none for the name of another kind of list.</summary>
    public static WordTrait Trait(string name) => name switch
    {
        "oblique" => WordTrait.Oblique,
        "dative" => WordTrait.Oblique | WordTrait.Dative,
        "address" => WordTrait.Address,
        "before-audience" => WordTrait.BeforeAudience,
        "agent" => WordTrait.Agent,
        "genitive" => WordTrait.Genitive,
        "impersonal" => WordTrait.Impersonal,
        "infinitive" => WordTrait.Infinitive,
        "as" => WordTrait.As,
        "so" => WordTrait.So,
        "like" => WordTrait.Like,
        "indefinite" => WordTrait.Indefinite,
        "nominative" => WordTrait.Nominative,
        "possessive" => WordTrait.Possessive,
        "relative-pronoun" => WordTrait.RelativePronoun,
        "subjunctive" => WordTrait.Subjunctive,
        "opinion" => WordTrait.Opinion,
        "anybody" => WordTrait.Anybody,
        "demonstrative" => WordTrait.Demonstrative,
        "opener" => WordTrait.Opener,
        "quoting" => WordTrait.Quoting,
        "where" => WordTrait.Where,
        "cry" => WordTrait.Cry,
        "reflexive" => WordTrait.Reflexive,
        "name-giving" => WordTrait.NameGiving,
        "what" => WordTrait.What,
        "partner" => WordTrait.Partner,
        "causing" => WordTrait.Causing,
        "of" => WordTrait.Of,
        "masculine-article" => WordTrait.MasculineArticle,
        "feminine-article" => WordTrait.FeminineArticle,
        "people" => WordTrait.People,
        "attendant" => WordTrait.Attendant,
        _ => WordTrait.None,
    };

    /// <summary>The class that a list puts its words in; none for the name of another kind of list.</summary>
    public static WordClass Class(string name) => name switch
    {
        "say" => WordClass.Say,
        "say-base" => WordClass.Base,
        "say-noun" => WordClass.Say | WordClass.Noun,
        "tell" => WordClass.Say | WordClass.Tell,
        "telling" => WordClass.Saying | WordClass.Tell,
        "saying" => WordClass.Saying,
        "call" => WordClass.Call,
        "manner" => WordClass.Manner,
        "auxiliary" => WordClass.Aux,
        "passive" => WordClass.Aux | WordClass.Passive,
        "adverb" => WordClass.Adverb,
        "determiner" => WordClass.Determiner,
        "preposition" => WordClass.Preposition,
        "attach" => WordClass.Preposition | WordClass.Attach,
        "and" => WordClass.And,
        "subordinate" => WordClass.Sub,
        "relative" => WordClass.Relative,
        "that" => WordClass.That,
        "he" => WordClass.He,
        "she" => WordClass.She,
        "pronoun" => WordClass.Pronoun,
        "title" => WordClass.Title,
        "role" => WordClass.Role,
        "speech" => WordClass.Speech,
        "work" => WordClass.Work,
        "named" => WordClass.Named,
        "day" => WordClass.Day,
        "particle" => WordClass.Particle,
        "suffix" => WordClass.Suffix,
        "clitic" => WordClass.Clitic,
        "according" => WordClass.According,
        "according-behind" => WordClass.According | WordClass.Behind,
        "audience" => WordClass.Audience,
        "male" => WordClass.MaleName,
        "female" => WordClass.FemaleName,
        "verb" => WordClass.Verb,
        _ => WordClass.None,
    };

    /// <summary>The endings that a list holds; null for the name of another kind of list.</summary>
    public static WordEnding? Ending(string name) => name switch
    {
        "adverb-ending" => WordEnding.Adverb,
        "adjective-ending" => WordEnding.Adjective,
        "inflected" => WordEnding.Inflected,
        "strong" => WordEnding.Strong,
        "feminine" => WordEnding.Feminine,
        "abstract" => WordEnding.Abstract,
        "past" => WordEnding.Past,
        "gerund" => WordEnding.Gerund,
        "participle" => WordEnding.Participle,
        "finite" => WordEnding.Finite,
        _ => null,
    };
}
