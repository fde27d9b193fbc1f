namespace ArticleKit.Markdown.FrontMatter;

/// <summary>
/// One value of the front matter: a scalar has a text; a sequence has items; a mapping has members. What an article does not need, such as
/// mappings within mappings of a sequence, is not kept.
/// </summary>
internal sealed record YamlEntry
{
    /// <summary>The text of a scalar.</summary>
    public string? Text { get; init; }

    /// <summary>The items of a sequence.</summary>
    public List<YamlEntry> Items { get; } = [];

    /// <summary>The members of a mapping, by names in lower case.</summary>
    public Dictionary<string, YamlEntry> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>The text of a member; null when it has none.</summary>
    public string? Member(string name) => Members.GetValueOrDefault(name)?.Text;
}
