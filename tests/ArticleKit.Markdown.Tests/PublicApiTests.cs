using ArticleKit.Markdown;
using PublicApiGenerator;

namespace ArticleKit.Markdown.Tests;

/// <summary>The public surface of the Markdown package is this one: a change to it is seen in review.</summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_one_parser() =>
        typeof(MarkdownArticleParser).Assembly.GetExportedTypes().Should().Equal(typeof(MarkdownArticleParser));

    [Fact]
    public void Its_methods_are_the_approved_ones() =>
        typeof(MarkdownArticleParser).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n").Should().Be(
            """
            namespace ArticleKit.Markdown
            {
                public static class MarkdownArticleParser
                {
                    public static ArticleKit.Model.Article Parse(System.ReadOnlyMemory<byte> markdown, System.Uri? url = null, ArticleKit.Parsing.ArticleParserOptions? options = null) { }
                    public static ArticleKit.Model.Article Parse(string markdown, System.Uri? url = null, ArticleKit.Parsing.ArticleParserOptions? options = null) { }
                }
            }
            """.ReplaceLineEndings("\n"));
}
