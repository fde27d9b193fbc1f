using ArticleKit.Model;
using ArticleKit.Parsing.Bylines;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>A line of a source that may be the byline, and the names in it.</summary>
internal sealed record AuthorLine(Origin Origin, string Key, int Weight, int Node, string Text)
{
    private const int LongLead = 6;

    public List<Author> Authors { get; } = [];

    /// <summary>Whether it begins as credit lines do: "By", "Autor:".</summary>
    public bool HasLead => LeadLength > 0;

    /// <summary>How many letters that is: "Written by" says more than "by".</summary>
    public int LeadLength { get; } = BylineLeads.Lead(Text, out _);

    /// <summary>Whether it begins with more than "by".</summary>
    public bool HasLongLead => LeadLength >= LongLead;

    /// <summary>Whether one of its names is all of it.</summary>
    public bool IsAlone(int index) => Text.Length == Authors[index].Name.Length;

    /// <summary>Whether one of its names stands behind nothing but "By", and before the end of the line or what another element or line holds.</summary>
    public bool IsSetApart(int index)
    {
        string name = Authors[index].Name;
        ReadOnlySpan<char> text = Text.AsSpan(LeadLength).TrimStart();
        return text.StartsWith(name, StringComparison.Ordinal) && (text.Length == name.Length || text[name.Length..].StartsWith(" | ", StringComparison.Ordinal));
    }

    /// <summary>Whether nothing but an office stands behind its only name, in another element or on another line.</summary>
    public bool HasOfficeBehind() =>
        Authors.Count == 1 && IsSetApart(0) && Text.LastIndexOf(" | ", StringComparison.Ordinal) is >= 0 and int at && Text.IndexOf(" | ", StringComparison.Ordinal) == at && BylineWords.Offices.Contains(Text.AsSpan(Text.LastIndexOf(' ') + 1));

    /// <summary>Whether an element that says author, or a link to one, holds one of its names and nothing else.</summary>
    public bool IsMarkedAlone(int index) => Origin is Origin.ClassName or Origin.Rel && IsAlone(index);

    /// <summary>The item that the line is a property of; see <see cref="Candidate.Item"/>.</summary>
    public int Item { get; init; } = -1;
}

/// <summary>A name that may be an author's, with the lines that hold it.</summary>
internal sealed class AuthorOption(Author author, string bare)
{
    /// <summary>The name as the best line prints it.</summary>
    public Author Author { get; set; } = author;

    /// <summary>Its words; options of the same words are one.</summary>
    public string Bare { get; } = bare;

    /// <summary>The lines, and which of their names it is.</summary>
    public List<(AuthorLine Line, int Index)> Lines { get; } = [];
}
