namespace ArticleKit.Quotations.Languages;

/// <summary>What the ending of a word tells of it; the language files list the endings of each kind under its name.</summary>
internal enum WordEnding
{
    /// <summary>An adverb: quickly.</summary>
    Adverb,

    /// <summary>An adjective, so that a noun follows it: aggressive.</summary>
    Adjective,

    /// <summary>An adjective with any of the endings that tie it to a noun: müden.</summary>
    Inflected,

    /// <summary>An adjective that no article stands before: führende.</summary>
    Strong,

    /// <summary>A noun that is feminine.</summary>
    Feminine,

    /// <summary>A noun of something that cannot speak.</summary>
    Abstract,

    /// <summary>A verb of the past: whispered.</summary>
    Past,

    /// <summary>A participle of what goes on: whispering.</summary>
    Gerund,

    /// <summary>A participle of what is done: gesagt.</summary>
    Participle,

    /// <summary>A verb that has a subject: sagt.</summary>
    Finite,
}
