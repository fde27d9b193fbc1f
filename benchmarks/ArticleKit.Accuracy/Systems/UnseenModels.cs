using ArticleKit.Accuracy.Corpus;
using ArticleKit.Parsing.Html;

namespace ArticleKit.Accuracy.Systems;

/// <summary>
/// The models that pages are read by: with a folder that <c>train</c> wrote, for each page the one that did not see its site; without,
/// the one that the library carries.
/// </summary>
internal sealed class UnseenModels(string? folder)
{
    private readonly ParserModels[] _folds =
        folder is null ? [] : [.. Enumerable.Range(0, SiteSplit.Folds).Select(f => ParserModels.Read(name => File.OpenRead(Path.Combine(folder, $"fold-{f}", name))))];

    /// <summary>Whether the models have not seen the pages.</summary>
    public bool AreUnseen => _folds.Length > 0;

    public ParserModels For(LabelledPage page) => AreUnseen ? _folds[SiteSplit.FoldOf(page)] : ParserModels.Default;
}
