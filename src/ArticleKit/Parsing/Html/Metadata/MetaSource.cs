using ArticleKit.Characters;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Candidates of <c>meta</c> elements: Open Graph, Twitter, Dublin Core, Highwire's citation_*, Parse.ly, Sailthru and the many others.</summary>
internal static class MetaSource
{
    public static void Read(MetadataContext context)
    {
        HtmlPage page = context.Page;
        foreach (int node in context.Scan.Metas)
        {
            ReadOnlySpan<char> content = default, value = default, property = default, name = default, header = default;
            foreach (ref readonly PageAttribute attribute in page.Attributes(node))
            {
                switch (attribute.Name)
                {
                    case Attr.Content:
                        content = attribute.Value.Span.Trim();
                        break;
                    case Attr.Value:
                        value = attribute.Value.Span.Trim();
                        break;
                    case Attr.Property:
                        property = attribute.Value.Span;
                        break;
                    case Attr.Name:
                        name = attribute.Value.Span;
                        break;
                    case Attr.HttpEquiv:
                        header = attribute.Value.Span;
                        break;
                }
            }

            content = content.IsEmpty ? value : content;
            if (!content.IsEmpty)
            {
                ReadNames(context, node, property, content);
                ReadNames(context, node, name, content);
                ReadNames(context, node, header, content);
            }
        }
    }

    private static void ReadNames(MetadataContext context, int node, ReadOnlySpan<char> names, ReadOnlySpan<char> content)
    {
        Span<char> lower = stackalloc char[64];
        while (!(names = names.Trim()).IsEmpty)
        {
            int space = names.IndexOfAny(' ', '\t', '\n');
            ReadOnlySpan<char> name = space < 0 ? names : names[..space];
            names = space < 0 ? default : names[(space + 1)..];
            if (name.Length <= lower.Length)
            {
                int length = LowerCase.Write(name, lower);
                ReadOne(context, node, lower[..length], content);
            }
        }
    }

    private static void ReadOne(MetadataContext c, int node, ReadOnlySpan<char> name, ReadOnlySpan<char> content)
    {
        (Field field, Origin origin, int weight)? known = name switch
        {
            "og:title" => (Field.Title, Origin.OpenGraph, 90),
            "twitter:title" or "twitter:text:title" => (Field.Title, Origin.Twitter, 70),
            "citation_title" or "wkhealth_title" => (Field.Title, Origin.Citation, 85),
            "dc.title" or "dcterms.title" or "dc:title" or "dcterms:title" or "dcsext.articletitle" => (Field.Title, Origin.DublinCore, 75),
            "parsely-title" or "sailthru.title" or "headline" or "article_title" or "hdl" or "cxenseparse:title" or "rbtitle" or "fb_title" or "cxenseparse:recs:title" => (Field.Title, Origin.Meta, 85),
            "title" or "shorttitle" => (Field.Title, Origin.Meta, 65),
            "author" or "byl" or "byline" or "article.author" or "article:author_name" or "parsely-author" or "sailthru.author" or "authors" or "og:article:author" or "cxenseparse:author" or "og:author"
                or "autor" or "auteur" or "cxenseparse:recs:author" or "rbauthors" or "article_author" or "vr:author" or "bt:author" or "mediator_author" or "article:author" or "content-author"
                or "citation_author" or "dc.creator" or "dcterms.creator" or "dc:creator" or "dcterms:creator" or "dc.contributor" or "dcsext.author" or "twitter:data1" or "article:byline" or "shareaholic:article_author_name"
                => Author(name),
            "article:published_time" or "og:article:published_time" or "og:published_time" or "article:published" => (Field.Published, Origin.OpenGraph, 90),
            "parsely-pub-date" or "sailthru.date" or "cxenseparse:recs:publishtime" or "cxenseparse:publishtime" or "datepublished" or "publishdate" or "publish_date" or "publish-date" or "published_date" or "pubdate"
                or "article_date_original" or "article.published" or "originalpublicationdate" or "displaydate" or "ptime" or "pdate" or "rbpubdate" or "bt:pubdate" or "published_time" or "publication_date"
                or "article:publish_date" or "mediator_published_time" or "dcsext.articlefirstpublished" or "shareaholic:article_published_time" or "og:pubdate" or "published" or "article_publish_date" or "published_at" or "date.release"
                or "dc.date.issued" or "dcterms.issued" or "dcterms.available" or "dc.issued" or "dcterms:issued" or "dc:date.issued" or "release_date" or "gendate" or "bild.ressort.date" => (Field.Published, Origin.Meta, 80),
            "citation_publication_date" or "citation_online_date" or "citation_date" or "prism.publicationdate" => (Field.Published, Origin.Citation, 75),
            "dc.date" or "dc:date" or "dcterms.date" or "dc.date.created" or "dcterms.created" or "dc.created" or "created" or "og:article:created_time" => (Field.Published, Origin.DublinCore, 60),
            "date" or "article:date" or "pub_date" or "og:date" or "creation_date" or "timestamp" or "blogger:date" => (Field.Published, Origin.Meta, 60),
            "article:modified_time" or "og:updated_time" or "article:updated" or "og:article:modified_time" or "article:updated_time" or "og:modified_time" => (Field.Modified, Origin.OpenGraph, name.StartsWith("article") ? 90 : 60),
            "datemodified" or "lastmod" or "utime" or "dcterms.modified" or "dc.date.modified" or "modified" or "revision_date" or "updated_time" or "lastupdate" or "last-update" or "lastmodified" or "dc.modified" or "last_updated_date"
                or "cxenseparse:recs:modifytime" or "dcsext.articlelastupdated" or "moddate" => (Field.Modified, Origin.Meta, 80),
            "last-modified" => (Field.Modified, Origin.Meta, 20),
            "og:url" => (Field.Url, Origin.OpenGraph, 70),
            "twitter:url" or "parsely-link" => (Field.Url, Origin.Meta, 40),
            "og:site_name" => (Field.SiteName, Origin.OpenGraph, 90),
            "application-name" => (Field.SiteName, Origin.Meta, 50),
            "apple-mobile-web-app-title" or "al:ios:app_name" => (Field.SiteName, Origin.Meta, 40),
            "publisher" or "dc.publisher" or "dcterms.publisher" or "dc:publisher" or "copyright-holder" or "citation_journal_title" or "cre" => (Field.SiteName, Origin.Meta, 45),
            "article:section" or "og:article:section" or "parsely-section" or "article:section_name" or "cxenseparse:recs:category" or "section" or "dcsext.articlesection" or "og:section" => (Field.Section, Origin.OpenGraph, name.StartsWith("article") ? 80 : 60),
            "article:tag" or "og:article:tag" or "og:video:tag" or "video:tag" => (Field.Tag, Origin.OpenGraph, 80),
            "keywords" or "news_keywords" or "parsely-tags" or "sailthru.tags" or "dc.subject" or "dcterms.subject" or "citation_keywords" or "dc:subject" or "article:tags" => (Field.Tag, Origin.Meta, name is "news_keywords" ? 70 : name is "keywords" ? 60 : 50),
            "og:locale" => (Field.Language, Origin.OpenGraph, 50),
            "content-language" or "language" or "dc.language" or "dcterms.language" or "dc:language" or "citation_language" => (Field.Language, Origin.Meta, 60),
            "og:image" or "og:image:url" or "og:image:secure_url" => (Field.Image, Origin.OpenGraph, name is "og:image:secure_url" ? 80 : 90),
            "twitter:image" or "twitter:image:src" => (Field.Image, Origin.Twitter, 70),
            "parsely-image-url" or "sailthru.image.full" or "sailthru.image" or "thumbnail" => (Field.Image, Origin.Meta, 40),
            "dcterms.license" or "dc.rights.license" or "dcterms.rights" or "dc.rights" or "license" or "cc:license" => (Field.License, Origin.Meta, 60),
            "article:content_tier" or "og:content_tier" => (Field.Free, Origin.OpenGraph, 60),
            "og:description" or "description" or "twitter:description" or "dc.description" => (Field.Subtitle, Origin.OpenGraph, name is "og:description" ? 30 : 20),
            _ => Unknown(name),
        };
        if (known is not var (f, o, w))
        {
            if (name is "parsely-page")
            {
                PageRecord.Read(c, node, content);
            }

            return;
        }

        string value = TextTools.Clean(content, f is Field.Tag or Field.Subtitle ? 4000 : 1000);
        if (name is "twitter:data1" && !LooksLikeName(value))
        {
            return;
        }

        c.Add(f, value, o, name.ToString(), node, w);
    }

    /// <summary>Names of a house's own that end in what they are: <c>example:authors</c>, <c>ms.date</c>.</summary>
    private static (Field, Origin, int)? Unknown(ReadOnlySpan<char> name) =>
        name.EndsWith("author") || name.EndsWith("authors") || name.EndsWith("author_name") || name.EndsWith("author-name") || name.EndsWith("byline") ? (Field.Author, Origin.Meta, 55)
        : EndsInDate(name);

    /// <summary>The many ways to say when: <c>publish-date</c>, <c>w-published_date</c>, <c>datePublished</c>, <c>last_modified_time</c>.</summary>
    private static (Field, Origin, int)? EndsInDate(ReadOnlySpan<char> name) =>
        name.EndsWith("published") || name.EndsWith("pubdate") || name.EndsWith("pub-date") || name.EndsWith("pub_date") ? (Field.Published, Origin.Meta, 55)
        : !name.EndsWith("date") && !name.EndsWith("time") && !name.EndsWith("modified") && !name.EndsWith("updated") ? null
        : name.Contains("modif", StringComparison.Ordinal) || name.Contains("update", StringComparison.Ordinal) ? (Field.Modified, Origin.Meta, 55)
        : name.Contains("publi", StringComparison.Ordinal) || name.Contains("release", StringComparison.Ordinal) ? (Field.Published, Origin.Meta, 55)
        : name.EndsWith(".date") || name.EndsWith(":date") ? (Field.Published, Origin.Meta, 45)
        : null;

    private static (Field, Origin, int) Author(ReadOnlySpan<char> name) => name switch
    {
        "citation_author" => (Field.Author, Origin.Citation, 85),
        "dc.creator" or "dcterms.creator" or "dc:creator" or "dcterms:creator" => (Field.Author, Origin.DublinCore, 60),
        "dc.contributor" => (Field.Author, Origin.DublinCore, 20),
        "parsely-author" or "sailthru.author" or "byl" or "byline" or "mediator_author" => (Field.Author, Origin.Meta, 80),
        "article:author" or "og:article:author" or "article:author_name" => (Field.Author, Origin.OpenGraph, 70),
        "twitter:data1" => (Field.Author, Origin.Twitter, 45),
        _ => (Field.Author, Origin.Meta, 65),
    };

    // twitter:data1 is whatever twitter:label1 says: "Written by" mostly, else a reading time or a price.
    private static bool LooksLikeName(string value) => value.Length is > 4 and < 60 && !value.AsSpan().ContainsAnyInRange('0', '9');
}
