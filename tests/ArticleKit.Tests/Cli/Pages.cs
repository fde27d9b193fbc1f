namespace ArticleKit.Tests.Cli;

/// <summary>Small pages for the tool's tests.</summary>
internal static class Pages
{
    public static string WithBody(string paragraphs, string title = "A plan for the quay") => $"""
        <!doctype html><html lang="en"><head><title>{title}</title></head><body><main><article><h1>{title}</h1>
        <p>For eleven years the quay stood empty, and the town had almost forgotten that ships once lay there two abreast.</p>
        {paragraphs}
        </article></main></body></html>
        """;
}
