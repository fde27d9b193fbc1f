namespace ArticleKit.Parsing.Html.Page;

/// <summary>What the HTML standard's style sheet says of elements.</summary>
internal static class TagFacts
{
    // Asked for every node of a page, several times.
    private static readonly bool[] Blocks = [.. Enum.GetValues<Tag>().Select(StandsAlone)];
    private static readonly bool[] Raws = [.. Enum.GetValues<Tag>().Select(IsNeverShown)];

    /// <summary>Whether an element stands on lines of its own (CSS <c>display: block</c>, <c>list-item</c> or a table part).</summary>
    public static bool IsBlock(Tag tag) => Blocks[(int)tag];

    /// <summary>Whether an element is a heading.</summary>
    public static bool IsHeading(Tag tag) => tag is >= Tag.H1 and <= Tag.H6;

    /// <summary>Whether what an element holds is never shown as text.</summary>
    public static bool IsRaw(Tag tag) => Raws[(int)tag];

    private static bool StandsAlone(Tag tag) => tag is
        Tag.Address or Tag.Article or Tag.Aside or Tag.Blockquote or Tag.Body or Tag.Caption or Tag.Center or Tag.Dd or Tag.Details
        or Tag.Dialog or Tag.Dir or Tag.Div or Tag.Dl or Tag.Dt or Tag.Fieldset or Tag.Figcaption or Tag.Figure or Tag.Footer or Tag.Form
        or Tag.H1 or Tag.H2 or Tag.H3 or Tag.H4 or Tag.H5 or Tag.H6 or Tag.Header or Tag.Hgroup or Tag.Hr or Tag.Html or Tag.Legend
        or Tag.Li or Tag.Main or Tag.Menu or Tag.Nav or Tag.Ol or Tag.Optgroup or Tag.Option or Tag.P or Tag.Pre or Tag.Section
        or Tag.Summary or Tag.Table or Tag.Tbody or Tag.Td or Tag.Tfoot or Tag.Th or Tag.Thead or Tag.Tr or Tag.Ul;

    private static bool IsNeverShown(Tag tag) => tag is
        Tag.Script or Tag.Style or Tag.Template or Tag.Head or Tag.Title or Tag.Noframes or Tag.Iframe or Tag.Object or Tag.Canvas or Tag.Svg
        or Tag.Select or Tag.Textarea or Tag.Datalist or Tag.Audio or Tag.Video or Tag.Embed or Tag.Map;
}
