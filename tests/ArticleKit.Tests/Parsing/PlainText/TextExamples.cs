using ArticleKit.Model;
using ArticleKit.Parsing;

namespace ArticleKit.Tests.Parsing.PlainText;

/// <summary>
/// Whole texts of many kinds and languages, and what a careful reader takes them for: <c>Texts/NAME.txt</c> and its outline, <c>Texts/NAME.expected</c>.
/// What differs is written to <c>NAME.received</c> beside them.
/// </summary>
public class TextExamples
{
    private static readonly string Folder = Repository.PathOf("tests/ArticleKit.Tests/Parsing/PlainText/Texts");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_is_read_as_a_careful_reader_would(string name)
    {
        string expected = File.ReadAllText(Path.Combine(Folder, name + ".expected")).ReplaceLineEndings("\n").TrimEnd('\n');
        string received = Path.Combine(Folder, name + ".received");

        string outline = Outline.Of(ArticleParser.Parse(File.ReadAllBytes(Path.Combine(Folder, name + ".txt"))));

        File.Delete(received);
        if (outline != expected)
        {
            File.WriteAllText(received, outline + "\n");
        }

        outline.Should().Be(expected);
    }

    [Fact]
    public void Windows_line_ends_are_kept_in_the_example_of_them() =>
        File.ReadAllText(Path.Combine(Folder, "crlf.en.txt")).Should().Contain("\r\n");
}
