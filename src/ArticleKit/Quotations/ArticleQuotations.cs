using ArticleKit.Model;
using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Marks;
using ArticleKit.Quotations.Speakers;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations;

/// <summary>Finds who said what in an article.</summary>
public static class ArticleQuotations
{
    /// <summary>
    /// Finds the quotations of an article, in the order of its text: words between quotation marks that the article gives to somebody, block
    /// quotes, and pull quotes that the body does not repeat. Titles of works, nicknames, scare quotes and words as words are left out.
    /// Rules and word lists of the article's language, without a model and without a network; linear in the length of the text.
    /// </summary>
    /// <param name="article">The article, of any source.</param>
    /// <returns>The quotations; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException">The article is null.</exception>
    public static NodeList<Quotation> FindQuotations(this Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        QuoteDocument document = QuoteDocument.Read(article);
        Language language = LanguageTable.Find(article.Language, document.Text);
        return new QuotationReader(document, language).Read();
    }
}
