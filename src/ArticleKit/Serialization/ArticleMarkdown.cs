using ArticleKit.Model;
namespace ArticleKit.Serialization;
/// <summary>Articles as Markdown.</summary>
public static class ArticleMarkdown
{
    /// <summary>The article in Markdown.</summary>
    public static string ToMarkdown(this Article article) => article.ToText();
}
