using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>A noun phrase of a language whose verb stands second, with what is tied to its noun.</summary>
/// <param name="First">Its first token, behind the preposition.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Head">The last token of its noun, before what is tied to it.</param>
/// <param name="Preposition">The preposition before it; -1 without one.</param>
internal readonly record struct NounChunk(int First, int Last, int Head, int Preposition)
{
    /// <summary>Whether a preposition governs it.</summary>
    public bool IsGoverned => Preposition >= 0;

    public TokenSpan Span => new(First, Last);
}
