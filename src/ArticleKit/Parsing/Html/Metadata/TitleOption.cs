namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>A text that may be the headline, with all that speaks for it.</summary>
internal sealed class TitleOption
{
    private OriginWeights _told;

    public TitleOption(string text, string bare)
    {
        Text = text;
        Bare = bare;
        Words = TextTools.WordHashes(bare);
        foreach (int word in Words)
        {
            WordBits |= 1UL << (word & 63);
        }
    }

    /// <summary>The text as it would be given.</summary>
    public string Text { get; set; }

    /// <summary>Its words; options of the same words are one.</summary>
    public string Bare { get; }

    /// <summary>The hashes of its words.</summary>
    public int[] Words { get; }

    /// <summary>A bit for each of its words: a text that stands in another one has none that the other lacks.</summary>
    public ulong WordBits { get; }

    /// <summary>The heading that prints it; -1 when none does.</summary>
    public int Node { get; set; } = -1;

    /// <summary>Where that heading stands.</summary>
    public Zone Zone { get; set; }

    /// <summary>The order of that heading among all; -1 when none prints it.</summary>
    public int Order { get; set; } = -1;

    /// <summary>What position, element and agreement give that heading.</summary>
    public double Score { get; set; }

    /// <summary>Whether it is a part of what the page prints or tells: the kicker before it, or the site's name, is cut off.</summary>
    public TitleCut Cut { get; set; }

    /// <summary>The greatest weight from each origin that tells this text.</summary>
    public ref OriginWeights Told => ref _told;

    /// <summary>Whether Open Graph or structured data tells it, which is what the page calls itself to others.</summary>
    public bool IsToldToOthers => _told.ContainsKey(Origin.OpenGraph) || _told.ContainsKey(Origin.JsonLd);

    /// <summary>How much the page's telling of it is believed; 0 when it does not tell it.</summary>
    public int Weight { get; set; }

    /// <summary>Whether it is the first <c>h1</c> of the page.</summary>
    public bool IsFirst { get; set; }

    public bool IsItemprop { get; set; }

    /// <summary>The option that this one is a part of; null when nothing was cut off.</summary>
    public TitleOption? Whole { get; set; }

    /// <summary>Whether the name of the element that was cut off says kicker or subtitle.</summary>
    public bool IsNamedCut { get; set; }

    /// <summary>How many words it shares with another option, from 0 to 1.</summary>
    public double Likeness(TitleOption other) => (WordBits & other.WordBits) == 0 ? 0 : TextTools.Likeness(Words, other.Words);

    /// <summary>Whether another option stands inside this one on word limits.</summary>
    public bool Holds(TitleOption inner) => (inner.WordBits & ~WordBits) == 0 && inner.Bare.Length <= Bare.Length && TextTools.HoldsWords(Bare, inner.Bare);
}

/// <summary>What was cut off a title.</summary>
internal enum TitleCut
{
    None,
    Site,
    Kicker,
    Tail,
    Separator,
}
