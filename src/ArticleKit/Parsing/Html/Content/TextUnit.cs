using ArticleKit.Characters;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// A run of text that a reader sees as one piece: all inlines between two edges of blocks. Choosing the content is deciding, for each
/// unit of a page, whether it belongs to the article.
/// </summary>
internal struct TextUnit : IAtNode
{
    /// <summary>The first node of the run.</summary>
    public int First;

    /// <summary>The index after the last node of the run.</summary>
    public int End;

    /// <summary>The nearest block element around the run.</summary>
    public int Container;

    /// <summary>What stands around the run.</summary>
    public Surroundings Around;

    /// <summary>Characters, white space aside.</summary>
    public int Length;

    /// <summary>Characters in links.</summary>
    public int LinkLength;

    /// <summary>Characters in <c>b</c> or <c>strong</c>.</summary>
    public int StrongLength;

    /// <summary>Characters in <c>i</c> or <c>em</c>.</summary>
    public int EmphasisLength;

    /// <summary>Pictures, players and frames between the unit before and this one.</summary>
    public int MediaBefore;

    /// <summary>Words; in scripts without spaces, half the characters.</summary>
    public int Words;

    /// <summary>Links that begin in the run.</summary>
    public int Links;

    public int Commas;

    /// <summary>Full stops, question and exclamation marks that end a sentence.</summary>
    public int Stops;

    public int Digits;

    public int Capitals;

    public int Letters;

    /// <summary>Quotation marks of any kind.</summary>
    public int Quotes;

    public char FirstChar;

    public char LastChar;

    /// <summary>How many letters and digits the hash takes in their order.</summary>
    public const int MostOrdered = 32;

    /// <summary>The sum of the squares of the letters and digits behind the first ones, so that the order of long texts costs nothing.</summary>
    public ulong Squares;

    private uint _opening;

    /// <summary>A unit without text.</summary>
    public TextUnit() => _opening = Fnv1a.Empty;

    readonly int IAtNode.Node => First;

    /// <summary>A hash of the letters and digits; equal texts have equal hashes.</summary>
    public readonly uint Hash => _opening ^ (uint)((Squares * 0x9E3779B97F4A7C15) >> 32);

    /// <summary>Adds a letter or digit to the hash.</summary>
    /// <param name="letter">The letter, in lower case.</param>
    /// <param name="place">How many letters and digits stand before it.</param>
    public void Add(uint letter, int place)
    {
        if (place < MostOrdered)
        {
            _opening = Fnv1a.Add(_opening, letter);
        }
        else
        {
            Squares += (ulong)letter * letter;
        }
    }
}

/// <summary>The elements around a node, as far as they tell something of its role.</summary>
[Flags]
internal enum Surroundings
{
    None = 0,
    Nav = 1 << 0,
    Header = 1 << 1,
    Footer = 1 << 2,
    Aside = 1 << 3,
    Article = 1 << 4,
    Main = 1 << 5,
    Form = 1 << 6,
    Figure = 1 << 7,
    Caption = 1 << 8,
    Table = 1 << 9,
    Item = 1 << 10,
    Quote = 1 << 11,
    Hidden = 1 << 12,
    Control = 1 << 13,
    Link = 1 << 14,
    Section = 1 << 15,
    Pre = 1 << 16,
    Definition = 1 << 17,
    Address = 1 << 18,
    Paragraph = 1 << 19,
    Heading = 1 << 20,
    ArticleBody = 1 << 21,
    Cell = 1 << 22,
    NestedArticle = 1 << 23,
    Dialog = 1 << 24,
    Details = 1 << 25,
    Noscript = 1 << 26,

    /// <summary>What readers wrote below an article, or the posts of a thread.</summary>
    Comments = 1 << 27,
}
