namespace ArticleKit.Quotations.Languages;

/// <summary>Small traits of single words that grammar turns on; the language files list the words of each under its name.</summary>
[Flags]
internal enum WordTrait : long
{
    None = 0,

    /// <summary>A determiner or a pronoun that can begin no subject: dem, einen.</summary>
    Oblique = 1 << 0,

    /// <summary>One of those that may begin whoever is spoken to: dem, einem.</summary>
    Dative = 1 << 1,

    /// <summary>A preposition that brings in whoever is spoken to: gegenüber.</summary>
    Address = 1 << 2,

    /// <summary>A preposition that does so before journalists, papers and the like: vor, mit.</summary>
    BeforeAudience = 1 << 3,

    /// <summary>A preposition that brings in whoever does it in a passive clause: von.</summary>
    Agent = 1 << 4,

    /// <summary>A determiner that ties a noun to the noun before it: der, des.</summary>
    Genitive = 1 << 5,

    /// <summary>A pronoun that stands for nobody: "es" in "es heißt".</summary>
    Impersonal = 1 << 6,

    /// <summary>Makes the verb behind it an infinitive: to, zu.</summary>
    Infinitive = 1 << 7,

    /// <summary>Stands between a verb and what somebody is called: as, als.</summary>
    As = 1 << 8,

    /// <summary>Brings in the source without a verb: "so der Minister".</summary>
    So = 1 << 9,

    /// <summary>Opens a clause that tells the source of what stands around it: "wie der Minister sagte".</summary>
    Like = 1 << 10,

    /// <summary>A determiner that brings in what something is called: ein.</summary>
    Indefinite = 1 << 11,

    /// <summary>A pronoun that can be nothing but a subject: er.</summary>
    Nominative = 1 << 12,

    /// <summary>A determiner that points to a person named before: sein.</summary>
    Possessive = 1 << 13,

    /// <summary>A word that opens a relative clause behind a comma: der, welche.</summary>
    RelativePronoun = 1 << 14,

    /// <summary>A verb in the form of reported speech: sei, habe.</summary>
    Subjunctive = 1 << 15,

    /// <summary>A preposition that tells whose view something is: "Für den Minister ist …".</summary>
    Opinion = 1 << 17,

    /// <summary>A pronoun that stands for everybody: man.</summary>
    Anybody = 1 << 18,

    /// <summary>A pronoun that may point back to a whole quotation: das.</summary>
    Demonstrative = 1 << 19,

    /// <summary>Opens a sentence with words that are not its subject: asked, last.</summary>
    Opener = 1 << 20,

    /// <summary>A preposition that tells where words stand: "im Brief".</summary>
    Where = 1 << 21,

    /// <summary>A preposition that ties a partner to a noun of speech: "Gespräch mit der Zeitung".</summary>
    Partner = 1 << 22,

    /// <summary>Opens a clause that says what somebody calls what stands before it: "what he calls", "whom she called".</summary>
    What = 1 << 23,

    /// <summary>A verb that gives the name of its subject, unless that is impersonal: "hieß das Haus „…“", but "hieß es: „…“".</summary>
    NameGiving = 1 << 24,

    /// <summary>A pronoun that points back to its subject: sich.</summary>
    Reflexive = 1 << 25,

    /// <summary>A noun for what a crowd calls out: chants, cries.</summary>
    Cry = 1 << 26,

    /// <summary>A verb whose passive has the speaker as its subject: zitiert.</summary>
    Quoting = 1 << 16,

    /// <summary>A verb that makes its object do what an infinitive tells: "led the mayor to announce".</summary>
    Causing = 1L << 32,

    /// <summary>Ties a noun to the one before it, as its owner or its whole: of, von, de.</summary>
    Of = 1 << 27,

    /// <summary>An article of a subject before masculine nouns, and of no subject before feminine ones: der.</summary>
    MasculineArticle = 1 << 28,

    /// <summary>An article of feminine nouns: die.</summary>
    FeminineArticle = 1 << 29,

    /// <summary>A pronoun for several people: they.</summary>
    People = 1 << 30,

    /// <summary>Brings in who does what a participle behind it tells: "with many marchers chanting".</summary>
    Attendant = 1L << 31,
}
