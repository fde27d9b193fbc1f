using ArticleKit.Model;
using ArticleKit.Tests;

namespace ArticleKit.Markdown.Tests;

/// <summary>
/// Examples that follow the sections of the CommonMark specification one after the other, and of the extensions this package reads. They are
/// our own: the specification's text stands under CC BY-SA and is not copied here. Where the model has no equivalent (raw HTML, the
/// difference between tight and loose lists, link reference definitions) the example shows what is kept instead.
/// </summary>
public class CommonMarkExamples
{
    public static TheoryData<string, string, string> All()
    {
        var data = new TheoryData<string, string, string>();
        foreach (string file in (string[])["blocks.txt", "containers.txt", "inlines.txt", "extensions.txt"])
        {
            using var reader = new StreamReader(typeof(CommonMarkExamples).Assembly.GetManifestResourceStream(file)!);
            foreach ((string name, string text, string expected) in Samples.Read(reader.ReadToEnd()))
            {
                data.Add(name, Visible(text), Visible(expected));
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void An_example_is_read_as_its_section_says(string name, string markdown, string expected)
    {
        Article article = MarkdownArticleParser.Parse("# T\n\n" + markdown);
        Outline.Of(article with { Title = null }).Should().Be(expected, name);
    }

    [Fact]
    public void There_are_examples_for_every_section() => All().Count.Should().BeGreaterThan(120);

    /// <summary>Tabs and spaces at a line's end would not survive an editor.</summary>
    private static string Visible(string text) => text.Replace('→', '\t').Replace('·', ' ');
}
