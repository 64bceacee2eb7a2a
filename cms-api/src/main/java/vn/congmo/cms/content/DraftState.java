package vn.congmo.cms.content;

/// Where a draft is on its way to publication.
public enum DraftState { NONE, WRITING, IN_REVIEW, RETURNED, APPROVED }
