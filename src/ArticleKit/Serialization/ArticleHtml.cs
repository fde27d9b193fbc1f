using ArticleKit.Model;
namespace ArticleKit.Serialization;
/// <summary>Articles as HTML.</summary>
public static class ArticleHtml
{
    /// <summary>The article in HTML.</summary>
    public static string ToHtml(this Article article) => article.ToText();
}
