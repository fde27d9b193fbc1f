namespace ArticleKit.Tests;

/// <summary>Small examples kept in text files: a line <c>@@@ name</c>, the text, a line <c>@@@ expected</c>, the outline it should be read as.</summary>
internal static class Samples
{
    private const string Mark = "@@@ ";

    /// <summary>The examples of one text file's content, in order.</summary>
    public static IEnumerable<(string Name, string Text, string Expected)> Read(string content)
    {
        string[] parts = ("\n" + content.ReplaceLineEndings("\n")).Split("\n" + Mark, StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i + 1 < parts.Length; i += 2)
        {
            int name = parts[i].IndexOf('\n', StringComparison.Ordinal);
            int expected = parts[i + 1].IndexOf('\n', StringComparison.Ordinal);
            if (name < 0 || parts[i + 1][..Math.Max(0, expected)] != "expected")
            {
                throw new FormatException($"The example '{parts[i]}' is not followed by '{Mark}expected'.");
            }

            yield return (parts[i][..name], parts[i][(name + 1)..], parts[i + 1][(expected + 1)..].TrimEnd('\n'));
        }
    }
}
