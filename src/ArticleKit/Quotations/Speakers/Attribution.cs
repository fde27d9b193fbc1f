using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>How sure an attribution is, by the way it was found.</summary>
internal enum Ground
{
    None,

    /// <summary>Somebody was the subject of the sentence or the line before.</summary>
    Nearby,

    /// <summary>The subject of the same sentence, which has no verb of speech.</summary>
    Actor,

    /// <summary>The speaker of the quotation before or behind.</summary>
    Inherited,

    /// <summary>A verb of speech in the same sentence.</summary>
    Sentence,

    /// <summary>A verb of speech right beside the marks, or a colon.</summary>
    Beside,
}

/// <summary>Who is said to have said it: runs of tokens.</summary>
internal sealed record Attribution(TokenSpan? Speaker, TokenSpan? Cue, TokenSpan? Addressee, Ground Ground)
{
    /// <summary>What a relative pronoun that speaks stands for.</summary>
    public TokenSpan? Antecedent { get; init; }

    public static Attribution Nobody { get; } = new(null, null, null, Ground.None);
}
