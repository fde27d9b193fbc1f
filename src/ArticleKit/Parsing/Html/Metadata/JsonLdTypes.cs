using System.Text.Json;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>What the types of schema.org, and the properties that hold a thing, say of whether it is the article.</summary>
internal static class JsonLdTypes
{
    /// <summary>What a thing loses that another one has as a property.</summary>
    public static int Penalty(string property) => property switch
    {
        "@graph" or "mainEntity" or "mainEntityOfPage" => 0,
        "itemListElement" or "hasPart" or "relatedLink" or "related" or "mentions" or "comment" or "review" or "citation" or "isPartOf" or "about" or "suggestedAnswer" or "acceptedAnswer" or "blogPost"
            or "image" or "video" or "author" or "publisher" or "associatedMedia" or "isRelatedTo" or "subjectOf" or "liveBlogUpdate" => 60,
        _ => 25,
    };

    /// <summary>The name of a type without the address of its vocabulary.</summary>
    public static string NameOf(string type) => type[(type.LastIndexOfAny(['/', ':', '#']) + 1)..];

    /// <summary>How likely a thing is the article by the likeliest of its types.</summary>
    public static int WeightOf(JsonElement typed)
    {
        if (typed.ValueKind == JsonValueKind.Array)
        {
            int best = 0;
            foreach (JsonElement item in typed.EnumerateArray())
            {
                best = Math.Max(best, WeightOf(item));
            }

            return best;
        }

        return JsonLd.Text(typed) is { } name ? WeightOf(NameOf(name)) : 0;
    }

    /// <summary>How likely a thing is the article by its type: 0 for what is none.</summary>
    public static int WeightOf(string name) => name switch
    {
        "NewsArticle" or "ReportageNewsArticle" or "OpinionNewsArticle" or "AnalysisNewsArticle" or "BlogPosting" or "LiveBlogPosting" or "BackgroundNewsArticle" or "ReviewNewsArticle" or "AskPublicNewsArticle"
            or "ScholarlyArticle" or "MedicalScholarlyArticle" or "TechArticle" or "AdvertiserContentArticle" or "SatiricalArticle" => 100,
        "Article" or "SocialMediaPosting" or "DiscussionForumPosting" or "Report" => 95,
        "Recipe" or "HowTo" or "Review" or "CriticReview" or "Question" or "Podcast" or "PodcastEpisode" or "VideoObject" or "JobPosting" or "Event" or "Dataset" or "Book" or "Movie" or "Course" => 60,
        "CreativeWork" or "Product" or "QAPage" or "SoftwareApplication" => 50,
        "WebPage" or "ItemPage" or "MedicalWebPage" or "AboutPage" or "CollectionPage" or "FAQPage" or "ProfilePage" => 40,
        _ => 0,
    };
}
