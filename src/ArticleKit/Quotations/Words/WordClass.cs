namespace ArticleKit.Quotations.Words;

/// <summary>What a word may do in a sentence; the language files list the words of each class under its name.</summary>
[Flags]
internal enum WordClass : long
{
    None = 0,

    /// <summary>A finite verb of speech: said, told.</summary>
    Say = 1 << 0,

    /// <summary>A participle of one: saying, adding.</summary>
    Saying = 1 << 1,

    /// <summary>A verb whose object may be quoted: called, described.</summary>
    Call = 1 << 2,

    /// <summary>A verb that brings in speech only right beside it: laughed, continued.</summary>
    Manner = 1 << 3,

    /// <summary>A verb of speech that is as often a noun: claims, reports.</summary>
    Noun = 1 << 4,

    /// <summary>A verb of speech whose object is the person spoken to.</summary>
    Tell = 1 << 5,

    /// <summary>have, will, is.</summary>
    Aux = 1 << 6,

    /// <summary>also, later, not: stands between subject and verb.</summary>
    Adverb = 1 << 7,

    /// <summary>the, a, his.</summary>
    Determiner = 1 << 8,

    /// <summary>A preposition.</summary>
    Preposition = 1 << 9,

    /// <summary>A preposition that ties a noun to the noun before it: of, for.</summary>
    Attach = 1 << 10,

    /// <summary>and, but, or.</summary>
    And = 1 << 11,

    /// <summary>because, when, as: opens a clause.</summary>
    Sub = 1 << 12,

    /// <summary>who, which.</summary>
    Relative = 1 << 13,

    /// <summary>that, dass.</summary>
    That = 1 << 14,

    /// <summary>he.</summary>
    He = 1 << 15,

    /// <summary>she.</summary>
    She = 1 << 16,

    /// <summary>Any other pronoun that can be the subject: they, we, I.</summary>
    Pronoun = 1 << 17,

    /// <summary>A title or an office that stands before a name: Mr., Senator.</summary>
    Title = 1 << 18,

    /// <summary>A noun of a person or a body that speaks: spokesman, officials.</summary>
    Role = 1 << 19,

    /// <summary>A noun of speech: statement, interview.</summary>
    Speech = 1 << 20,

    /// <summary>A noun of works that have titles: film, song.</summary>
    Work = 1 << 21,

    /// <summary>Brings in a name or a word as a word: so-called, dubbed, titled.</summary>
    Named = 1 << 22,

    /// <summary>A day or a month.</summary>
    Day = 1 << 23,

    /// <summary>A small word inside names: de, van, bin.</summary>
    Particle = 1 << 24,

    /// <summary>Behind a name: Jr., III.</summary>
    Suffix = 1 << 25,

    /// <summary>Words between a subject and its verb that belong to the verb: se, le, sich.</summary>
    Clitic = 1 << 26,

    /// <summary>Brings in the source of words: according to.</summary>
    According = 1 << 27,

    /// <summary>A first name of men.</summary>
    MaleName = 1 << 28,

    /// <summary>A first name of women.</summary>
    FemaleName = 1 << 29,

    /// <summary>An ordinary verb: what is left of it is a subject.</summary>
    Verb = 1 << 30,

    /// <summary>was, been: makes a verb of speech passive, and its subject somebody spoken to.</summary>
    Passive = 1L << 31,

    /// <summary>Those who are spoken to by profession: journalists, papers, agencies.</summary>
    Audience = 1L << 32,

    /// <summary>Of what brings in a source, that which stands behind it: zufolge.</summary>
    Behind = 1L << 33,

    /// <summary>The bare form of a verb of speech: argue. A cue behind an auxiliary, or right behind a quotation.</summary>
    Base = 1L << 34,

    AnyPronoun = He | She | Pronoun,
    AnySay = Say | Saying,
    Closed = Aux | Adverb | Determiner | Preposition | And | Sub | Relative | That | AnyPronoun | Clitic,
}
