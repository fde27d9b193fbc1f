namespace ArticleKit.Quotations.Marks;

/// <summary>Which marks belong together: one of a family may close what another of it opened.</summary>
internal enum MarkFamily
{
    Double,
    Single,
    Guillemet,
    SingleGuillemet,
    Corner,
}

/// <summary>What a mark may do where it stands.</summary>
internal enum MarkRole
{
    Open,
    Close,

    /// <summary>Closes what is open, else opens.</summary>
    Either,

    /// <summary>Opens by its shape, but stands where a mark closes.</summary>
    OpenLookingClosed,

    /// <summary>Closes by its shape, but stands where a mark opens.</summary>
    CloseLookingOpen,

    None,
}

/// <summary>A quotation mark on a line.</summary>
internal readonly record struct Mark(int At, int Length, char Shape, MarkFamily Family, MarkRole Role);
